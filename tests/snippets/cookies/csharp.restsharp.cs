using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/me", Method.Get);
request.AddHeader("Cookie", "session=abc%20def==; theme=dark mode%3B x; session=second");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
