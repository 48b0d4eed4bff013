import asyncio

import httpx

url = "https://api.example.com/sorted"
payload = {
    "zeta": 1,
    "Alpha": 2,
    "alpha": {"b": 1, "a": 2},
    "_": 3,
    "a-b": 4,
    "a.b": 5,
    "class": 6,
    " ": 8,
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
