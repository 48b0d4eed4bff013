open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/report.csv")
request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"a1b2\", \"c3\"") |> ignore
request.Headers.TryAddWithoutValidation("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT") |> ignore
request.Headers.TryAddWithoutValidation("Range", "bytes=0-99") |> ignore
request.Headers.TryAddWithoutValidation("Accept", "text/csv;q=0.9, */*;q=0.1") |> ignore
request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1, 198.51.100.2") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
