import requests

url = "https://api.example.com/upload"
files = [
    ("kind", (None, "avatar")),
    ("file", ("avatar.png", open("avatar.png", "rb"), "image/png")),
]

response = requests.post(url, files=files)
print(response.status_code, response.text)
