import { PassThrough, type Readable, type Writable } from "node:stream";
import { buffer } from "node:stream/consumers";

import type { FileTypes } from "@medusajs/framework/types";
import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils";

import { decodeContent } from "./content";
import { MAX_PRIVATE_BYTES, toStoredPicture } from "./intake";
import { sniff } from "./sniff";
import {
  contentName,
  isPrivateName,
  PRIVATE_URL_PREFIX,
  PUBLIC_URL_PREFIX,
  randomPrivateName,
  UploadStore,
} from "./store";

interface Options {
  /** Folder of the installation's data; files go to `uploads/` in it. */
  data_dir: string;
}

/** Files on the local disk: pictures public and named by content, everything else private. */
export class FileLocalMediaService extends AbstractFileProviderService {
  static override identifier = "local-media";

  protected readonly store: UploadStore;

  constructor(_dependencies: Record<string, unknown>, options: Options) {
    super();
    this.store = new UploadStore(options.data_dir);
  }

  static override validateOptions(options: Record<string, unknown>): void {
    if (typeof options.data_dir !== "string" || options.data_dir === "") {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        "file-local-media: option data_dir is missing.",
      );
    }
  }

  /** Stores a picture (public) or any file (private); a CSV is always private, whatever was asked for. */
  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    if (!file?.filename) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Berkas tanpa nama. / The file has no name.");
    }
    const bytes = decodeContent(file.content, file.mimeType);
    if (file.access === "public" && !isCsv(file)) {
      const picture = await toStoredPicture(bytes);
      const key = contentName(picture, "webp");
      await this.store.write(key, picture);
      return { key, url: addressOf(key) };
    }
    const key = randomPrivateName(sniff(bytes) ?? (isCsv(file) ? "csv" : "bin"));
    return this.writePrivate(key, bytes);
  }

  /** Public pictures are named by their content and may be shown elsewhere, so only private files go. */
  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[],
  ): Promise<void> {
    for (const file of [files].flat()) await this.store.remove(file.fileKey);
  }

  /** A root-relative address; that of a private file answers only to operators. */
  override async getPresignedDownloadUrl(file: FileTypes.ProviderGetFileDTO): Promise<string> {
    if ((await this.store.sizeOf(file.fileKey)) === null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `File with key ${file.fileKey} not found`);
    }
    return addressOf(file.fileKey);
  }

  /** The dashboard uploads through its own route, there is no other door to the disk. */
  async getPresignedUploadUrl(
    file: FileTypes.ProviderGetPresignedUploadUrlDTO,
  ): Promise<FileTypes.ProviderFileResultDTO> {
    return Promise.resolve({ url: "/admin/uploads", key: file.filename });
  }

  override getDownloadStream(file: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return this.store.stream(file.fileKey);
  }

  override getAsBuffer(file: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return this.store.read(file.fileKey);
  }

  /** Streams are private (exports): a public picture must be seen whole before it may be stored. */
  override getUploadStream(file: FileTypes.ProviderUploadStreamDTO): Promise<{
    writeStream: Writable;
    promise: Promise<FileTypes.ProviderFileResultDTO>;
    url: string;
    fileKey: string;
  }> {
    if (file.access === "public") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Foto harus diunggah utuh, tidak dialirkan. / Pictures are uploaded whole, not streamed.",
      );
    }
    const key = randomPrivateName(isCsv(file) ? "csv" : "bin");
    const writeStream = new PassThrough();
    const promise = buffer(writeStream).then((bytes) => this.writePrivate(key, bytes));
    return Promise.resolve({ writeStream, promise, url: addressOf(key), fileKey: key });
  }

  private async writePrivate(key: string, bytes: Buffer): Promise<FileTypes.ProviderFileResultDTO> {
    if (bytes.length > MAX_PRIVATE_BYTES) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Berkas terlalu besar (lebih dari 50 MB). / The file is too large (over 50 MB).",
      );
    }
    await this.store.write(key, bytes);
    return { key, url: addressOf(key) };
  }
}

function addressOf(key: string): string {
  return `${isPrivateName(key) ? PRIVATE_URL_PREFIX : PUBLIC_URL_PREFIX}${key}`;
}

function isCsv(file: { filename: string; mimeType?: string }): boolean {
  return file.mimeType === "text/csv" && file.filename.toLowerCase().endsWith(".csv");
}
