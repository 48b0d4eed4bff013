using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/me", Method.Get);
request.AddHeader("Cookie", "a=1; b=2; c=3");
request.AddHeader("X-After", "x");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
