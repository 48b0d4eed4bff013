using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users/?", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
