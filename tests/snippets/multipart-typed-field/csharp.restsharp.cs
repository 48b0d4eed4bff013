using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{\"tags\": [\"a\", \"b\"]}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\none\ntwo\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
