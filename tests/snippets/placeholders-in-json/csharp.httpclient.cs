using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://${account.namespace}/api/{id}/keys");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer <ACCESS_TOKEN>");
        request.Headers.TryAddWithoutValidation("X-Key", "\"YOUR_API_KEY\"");
        request.Headers.TryAddWithoutValidation("Cookie", "sid=YOUR_SESSION");
        request.Content = new StringContent(@"{
  ""client"": ""YOUR_CLIENT_ID"",
  ""text"": ""a ${user.name} $b"",
  ""list"": [
    ""{{item}}""
  ],
  ""n"": 1
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
