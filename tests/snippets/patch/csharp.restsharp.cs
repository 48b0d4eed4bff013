using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users/7", Method.Patch);
request.AddStringBody("[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]", "application/json-patch+json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
