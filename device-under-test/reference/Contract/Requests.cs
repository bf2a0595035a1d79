namespace ReferenceDevice.Contract;

/// <summary>The body of <c>POST /v1/power</c>.</summary>
internal sealed record PowerRequest(string To, string? How = null);

/// <summary>The body of <c>POST /v1/sessions</c>.</summary>
internal sealed record SessionRequest(string ServerId);

/// <summary>The answer to <c>GET /v1/clock</c>.</summary>
internal sealed record ClockReading(double Monotonic, DateTimeOffset Wall);

/// <summary>Why a request was not granted.</summary>
internal sealed record Problem(string Title);
