using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/search?tag=a&tag=b&q=x%20y+z", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
