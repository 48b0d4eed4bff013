import httpx

url = "https://api.example.com/articles/1"
headers = {
    "Content-Type": "application/vnd.api+json",
    "Accept": "application/vnd.api+json",
}
payload = {
    "data": {
        "type": "articles",
        "id": "1",
        "attributes": {"title": "A new title that is quite a bit longer than it was"},
    },
}

response = httpx.patch(url, headers=headers, json=payload)
print(response.status_code, response.text)
