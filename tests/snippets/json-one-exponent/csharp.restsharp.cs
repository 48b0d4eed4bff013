using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/numbers/1", Method.Put);
request.AddStringBody("[1e5]", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
