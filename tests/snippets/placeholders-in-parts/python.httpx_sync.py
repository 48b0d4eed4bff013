import httpx

url = "https://api.example.com/upload?key=YOUR_API_KEY"
files = [
    ("token", (None, "<TOKEN>")),
    ("file", ("a.txt", "it's ${user.name}\n", "text/plain")),
]

response = httpx.post(url, files=files)
print(response.status_code, response.text)
