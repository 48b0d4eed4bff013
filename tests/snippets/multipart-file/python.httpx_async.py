import asyncio

import httpx

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


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
