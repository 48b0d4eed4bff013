import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users/7');
  final request = http.Request('PATCH', url);
  request.headers.addAll({'Content-Type': 'application/json-patch+json'});
  request.bodyBytes = utf8.encode(
    jsonEncode([{'op': 'replace', 'path': '/name', 'value': 'x'}]),
  );
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
