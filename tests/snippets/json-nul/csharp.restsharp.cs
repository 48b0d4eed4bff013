using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/names", Method.Post);
request.AddStringBody("{\"nul\": \"a\\u0000b0\", \"bell\": \"\\u0007\"}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
