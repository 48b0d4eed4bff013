import requests

url = "https://api.example.com/upload"
files = [
    (
        "text",
        (
            None,
            """--a b\r
not a boundary\r
--a b--""",
        ),
    ),
    ("empty", (None, "")),
]

response = requests.post(url, files=files)
print(response.status_code, response.text)
