import asyncio

import httpx

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


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
