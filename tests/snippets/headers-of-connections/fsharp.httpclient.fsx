open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("Connection", "close") |> ignore
request.Headers.TryAddWithoutValidation("TE", "trailers") |> ignore
request.Headers.TryAddWithoutValidation("Upgrade", "h2c") |> ignore
request.Headers.TryAddWithoutValidation("Keep-Alive", "timeout=5") |> ignore
request.Headers.TryAddWithoutValidation("Trailer", "X-Sum") |> ignore
request.Headers.TryAddWithoutValidation("Via", "1.1 proxy") |> ignore
request.Headers.TryAddWithoutValidation("Date", "Tue, 15 Nov 1994 08:12:31 GMT") |> ignore
request.Headers.TryAddWithoutValidation("Range", "bytes=0-1") |> ignore
request.Headers.TryAddWithoutValidation("If-None-Match", "*") |> ignore
request.Headers.TryAddWithoutValidation("Proxy-Authorization", "Basic x") |> ignore
request.Headers.TryAddWithoutValidation("Sec-CH-UA", "\"x\"") |> ignore
request.Headers.TryAddWithoutValidation("Set-Cookie", "a=b") |> ignore
request.Headers.TryAddWithoutValidation("Max-Forwards", "3") |> ignore
request.Headers.TryAddWithoutValidation("X-HTTP-Method-Override", "PATCH") |> ignore
request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "PUT") |> ignore
request.Headers.TryAddWithoutValidation("Accept-Charset", "utf-8") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
