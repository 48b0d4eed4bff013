using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/broken", Method.Post);
request.AddStringBody("{\"a\": 1,", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
