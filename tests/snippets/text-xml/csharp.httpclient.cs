using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/soap");
        request.Headers.TryAddWithoutValidation("SOAPAction", "\"urn:find\"");
        request.Content = new StringContent(@"<?xml version=""1.0""?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/xml");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
