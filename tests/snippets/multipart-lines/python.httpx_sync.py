import httpx

url = "https://api.example.com/upload/1"
files = [
    (
        "files[]",
        (
            "a.csv",
            """id,name\r
1,"a"\r
""",
            "text/csv",
        ),
    ),
    (
        "files[]",
        (
            "b.svg",
            """<svg>
  <text>${x} {{y}}</text>
</svg>
""",
            "image/svg+xml",
        ),
    ),
]

response = httpx.put(url, files=files)
print(response.status_code, response.text)
