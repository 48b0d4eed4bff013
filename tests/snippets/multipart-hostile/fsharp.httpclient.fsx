open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload")
request.Content <- new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"na%22me\"\r\n\r\n@file;type=x\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"a=b\"\r\n\r\n<file\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}; $(id)\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n\r\nx\r\n--harkdown-boundary-1--\r\n")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
