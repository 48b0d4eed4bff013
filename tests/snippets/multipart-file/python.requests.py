import requests

url = "https://api.example.com/upload"
headers = {"Authorization": "Bearer ABCD"}
files = [
    ("title", (None, "My notes")),
    (
        "file",
        (
            "notes.txt",
            """first line
second line
""",
            "text/plain",
        ),
    ),
    ("title", (None, "again")),
]

response = requests.post(url, headers=headers, files=files)
print(response.status_code, response.text)
