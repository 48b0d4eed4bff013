using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload/1", Method.Put);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nid,name\r\n1,\"a\"\r\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg>\n  <text>${x} {{y}}</text>\n</svg>\n\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
