import asyncio

import aiohttp

url = "https://api.example.com/upload"
headers = {"Authorization": "Bearer ABCD"}
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field("title", "My notes")
form.add_field(
    "file",
    """first line
second line
""",
    filename="notes.txt",
    content_type="text/plain",
)
form.add_field("title", "again")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
