import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/articles/1');
  final request = http.Request('PATCH', url);
  request.headers.addAll({
    'Content-Type': 'application/vnd.api+json',
    'Accept': 'application/vnd.api+json',
  });
  request.bodyBytes = utf8.encode(
    jsonEncode({
      'data': {
        'type': 'articles',
        'id': '1',
        'attributes': {
          'title': 'A new title that is quite a bit longer than it was',
        },
      },
    }),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
