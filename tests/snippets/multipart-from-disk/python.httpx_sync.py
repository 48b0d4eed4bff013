import httpx

url = "https://api.example.com/upload"
files = [
    ("kind", (None, "avatar")),
    ("file", ("avatar.png", open("avatar.png", "rb"), "image/png")),
]

response = httpx.post(url, files=files)
print(response.status_code, response.text)
