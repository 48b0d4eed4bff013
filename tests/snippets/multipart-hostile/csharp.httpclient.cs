using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
        request.Content = new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"na%22me\"\r\n\r\n@file;type=x\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"a=b\"\r\n\r\n<file\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}; $(id)\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n\r\nx\r\n--harkdown-boundary-1--\r\n");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
