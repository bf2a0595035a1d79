namespace ReferenceDevice.Sessions;

/// <summary>The response status codes that this device sends or understands.</summary>
/// <remarks>Source: OMA-TS-DM_RepPro-V1_2, response status codes.</remarks>
internal static class StatusCode
{
    public const int Ok = 200;
    public const int AuthenticatedForSession = 212;
    public const int ChunkTaken = 213;
    public const int Cancelled = 214;
    public const int NotExecuted = 215;
    public const int RolledBack = 216;
    public const int NotModified = 304;
    public const int InvalidCredentials = 401;
    public const int Forbidden = 403;
    public const int NotFound = 404;
    public const int NotAllowed = 405;
    public const int FeatureNotSupported = 406;
    public const int MissingCredentials = 407;
    public const int UserTimeout = 408;
    public const int Incomplete = 412;
    public const int TooLarge = 413;
    public const int UriTooLong = 414;
    public const int UnsupportedFormat = 415;
    public const int AlreadyExists = 418;
    public const int SizeMismatch = 424;
    public const int PermissionDenied = 425;
    public const int Failed = 500;
    public const int AtomicFailed = 507;

    /// <summary>Whether the command had its effect.</summary>
    public static bool IsSuccess(int status) => status is >= 200 and < 300 and not (Cancelled or NotExecuted or RolledBack);
}
