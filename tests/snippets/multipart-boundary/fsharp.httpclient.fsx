open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload")
request.Content <- new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n--a b\r\nnot a boundary\r\n--a b--\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--harkdown-boundary-1--\r\n")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
