namespace ReferenceDevice;

/// <summary>Decides how a server's commands are carried out and answered.</summary>
/// <remarks>Source: OMA-TS-DM_RepPro-V1_2; OMA-TS-DM_TND-V1_2, 7.7.1.</remarks>
public interface IObedience
{
    /// <param name="isGranted">What the access lists say of the server's command.</param>
    bool Permits(bool isGranted);

    /// <summary>Asked when an Atomic has been gone through, before anything of it is in the tree: true to have it there.</summary>
    /// <param name="isWhole">Every command of it can be done.</param>
    bool Commits(bool isWhole);

    /// <summary>The status that an item of a command is answered with.</summary>
    int Told(int status);

    /// <summary>The nonce that the device's next credentials are made with.</summary>
    /// <param name="used">That of the last ones; null before the first.</param>
    /// <param name="given">The one that the server has given since.</param>
    byte[] Nonce(byte[]? used, byte[] given);
}
