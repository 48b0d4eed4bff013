// RestSharp refuses the method link
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/pages/1", Method.Get);
request.AddHeader("Link", "</pages/2>; rel=\"next\"");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
