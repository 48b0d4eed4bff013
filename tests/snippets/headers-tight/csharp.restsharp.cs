using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/reports", Method.Post);
request.AddHeader("Accept", "text/html;level=1,application/json;q=0.9");
request.AddHeader("Accept-Language", "de,en;q=0.5");
request.AddHeader("Cache-Control", "no-cache,max-age=0");
request.AddHeader("If-Match", "\"a\",\"b\"");
request.AddHeader("Prefer", "return=minimal;x=\"y\",wait=5");
request.AddHeader("Content-Disposition", "attachment;filename=\"r.json\"");
request.AddStringBody("{\"a\": 1}", "application/json;charset=UTF-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
