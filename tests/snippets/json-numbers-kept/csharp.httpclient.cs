using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/numbers");
        request.Content = new StringContent(@"{
  ""zero"": 0,
  ""minus"": -12,
  ""half"": 0.5,
  ""pi"": 3.14159,
  ""max"": 9007199254740991,
  ""yes"": true,
  ""no"": false,
  ""nothing"": null
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
