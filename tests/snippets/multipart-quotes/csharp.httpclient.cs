using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
        request.Content = new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\"quoted\"; it's; filename=x \\\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}\r\n--harkdown-boundary-1--\r\n");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
