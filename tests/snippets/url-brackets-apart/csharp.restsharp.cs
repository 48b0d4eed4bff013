using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
