using ReferenceDevice.Card;

namespace ReferenceDevice.Proper;

/// <summary>Asks the user for PIN1 where the card wants it before it tells who the subscriber is.</summary>
/// <remarks>
/// Each try is asked for, and the text tells how many are left. Once verified, PIN1 holds for all applications and channels
/// of the card, private objects included. Source: ETSI TS 102 221, 9.5 and 11.1.9.
/// </remarks>
internal sealed class PinEntry(Uicc card, IUser user)
{
    private const string PinOfTheCard = "PIN of the card";

    /// <exception cref="CardException">PIN1 is blocked, or the user does not give it.</exception>
    /// <exception cref="OperationCanceledException">The card has gone, or the device is switched off.</exception>
    public async Task<Usim> OpenUsimAsync(IReadOnlyList<DirectoryRecord> directory, CancellationToken end)
    {
        try
        {
            return Usim.Open(card, directory);
        }
        catch (StatusException refusal) when (refusal.WantsPin)
        {
            await VerifyAsync(end);
            return Usim.Open(card, directory);
        }
    }

    private async Task VerifyAsync(CancellationToken end)
    {
        var tries = card.PinTries();
        for (var text = PinOfTheCard; tries is not 0; text = "Wrong. " + PinOfTheCard)
        {
            var pin = await user.PinAsync(text + Left(tries), end);
            end.ThrowIfCancellationRequested();
            if (card.VerifyPin(pin ?? throw new CardException("The card wants its PIN, and the user has not given it: refused, or no answer in time."), out tries))
                return;
        }

        throw new CardException("PIN1 of the card is blocked, so that the card does not tell who it is. Unblock it with the PUK in another device.");
    }

    private static string Left(int? tries) => tries switch
    {
        null => "",
        1 => " (last try: another wrong one blocks the card)",
        _ => $" ({tries} tries left)",
    };
}
