import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = """
        {
          "query": {
            "bool": {
              "must": [
                {
                  "match": {
                    "title": "harkdown"
                  }
                },
                {
                  "range": {
                    "year": {
                      "gte": 2020,
                      "lte": 2030
                    }
                  }
                }
              ],
              "filter": [],
              "empty": {}
            }
          },
          "fields": [
            "title",
            "year",
            "a much longer name of a field than the others",
            "and, one: with [marks]"
          ],
          "size": 10
        }
    """.trimIndent()
    val response = client.post("https://api.example.com/search") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
