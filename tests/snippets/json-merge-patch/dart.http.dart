import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users/1');
  final request = http.Request('PATCH', url);
  request.headers.addAll({
    'Content-Type': 'application/merge-patch+json',
    'If-Match': '"3"',
  });
  request.bodyBytes = utf8.encode('{"name": null, "tags": ["a"], "price": 12.50}');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
