using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
