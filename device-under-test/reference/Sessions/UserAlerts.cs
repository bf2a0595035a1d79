using System.Globalization;
using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Alerts 1100 (display), 1101 (confirm or reject), 1102 (text input), 1103 (single choice) and 1104 (multiple choice) of a server.</summary>
/// <remarks>
/// The first item holds options, the second one the text, and the others are choices, which answers number from 1.
/// Source: OMA-TS-DM_Protocol-V1_2, 10 (user interaction commands).
/// </remarks>
internal sealed class UserAlerts(IUser user)
{
    private const int Display = 1100;
    private const int Confirm = 1101;
    private const int TextInput = 1102;
    private const int SingleChoice = 1103;
    private const int MultipleChoice = 1104;

    public static bool Includes(int code) => code is >= Display and <= MultipleChoice;

    /// <returns>
    /// 200: shown, accepted, typed or chosen. 214: cancelled. 304: not accepted. 406: this device has no display. 408: no answer
    /// in time, and no default. 412: there is no text, or nothing to choose.
    /// </returns>
    public async Task<AlertAnswer> AnswerAsync(Alert alert, CancellationToken end)
    {
        if (!user.IsThere)
            return StatusCode.FeatureNotSupported;
        var choices = alert.Items.Skip(2).Select(item => item.Data ?? "").ToList();
        if (alert.Items is not [var first, { Data: { Length: > 0 } text }, ..] || (alert.Code is SingleChoice or MultipleChoice && choices is []))
            return StatusCode.Incomplete;
        var options = AlertOptions.Parse(first.Data);
        switch (alert.Code)
        {
            case Display:
                user.Inform(text);
                return StatusCode.Ok;
            case Confirm:
                return await AskAsync(new Question(PromptKind.Confirm, text), options, end);
            case TextInput:
                return await AskAsync(new Question(PromptKind.Text, text, Input: options.Input), options, end);
            default:
                return await AskAsync(new Question(alert.Code is SingleChoice ? PromptKind.Choice : PromptKind.Choices, text, choices), options, end);
        }
    }

    private async Task<AlertAnswer> AskAsync(Question question, AlertOptions options, CancellationToken end)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(end);
        if (options.LongestWait is { } longest)
            wait.CancelAfter(longest);
        var answer = await user.AskAsync(question, wait.Token);
        end.ThrowIfCancellationRequested();
        return answer switch
        {
            { IsAccepted: true } => Given(answer),
            { How: PromptEnd.Refused } when question.Kind is PromptKind.Confirm => StatusCode.NotModified,
            { How: PromptEnd.Refused or PromptEnd.Dismissed } => StatusCode.Cancelled,
            _ => Default(question, options.Default),
        };
    }

    private static AlertAnswer Default(Question question, string? value) => (question.Kind, value) switch
    {
        (PromptKind.Confirm, "1") => StatusCode.Ok,
        (PromptKind.Confirm, "0") => StatusCode.NotModified,
        (PromptKind.Text, { } text) when question.Input?.Objection(text) is null => Given(new UserAnswer(PromptEnd.NoAnswer, text)),
        (PromptKind.Choice or PromptKind.Choices, { } numbers) when Numbers(numbers) is { } chosen && question.Objection(chosen) is null =>
            Given(new UserAnswer(PromptEnd.NoAnswer, Choices: chosen)),
        _ => StatusCode.UserTimeout,
    };

    /// <summary>Numbers parted by "-"; null if it is anything else.</summary>
    private static List<int>? Numbers(string text)
    {
        var numbers = text.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers.Contains(0) ? null : numbers;
    }

    private static AlertAnswer Given(UserAnswer answer) => new(
        StatusCode.Ok,
        answer.Text is { } text
            ? [new SyncMlItem(Data: text)]
            : [.. (answer.Choices ?? []).Select(number => new SyncMlItem(Data: number.ToString(CultureInfo.InvariantCulture)))]);
}
