import httpx

url = "https://api.example.com/notes/1"
headers = {
    "content-type": "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
payload = '{"a": [1.10, "b"]}'

response = httpx.put(url, headers=headers, content=payload)
print(response.status_code, response.text)
