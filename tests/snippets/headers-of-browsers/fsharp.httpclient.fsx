open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("Host", "other.example.com") |> ignore
request.Headers.TryAddWithoutValidation("User-Agent", "harkdown/1.0 (docs)") |> ignore
request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br") |> ignore
request.Headers.TryAddWithoutValidation("Referer", "https://example.com/") |> ignore
request.Headers.TryAddWithoutValidation("Origin", "https://example.com") |> ignore
request.Headers.TryAddWithoutValidation("Accept-Language", "de") |> ignore
request.Headers.TryAddWithoutValidation("Cache-Control", "no-cache") |> ignore
request.Headers.TryAddWithoutValidation("Connection", "keep-alive") |> ignore
request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", "cors") |> ignore
request.Headers.TryAddWithoutValidation("DNT", "1") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
