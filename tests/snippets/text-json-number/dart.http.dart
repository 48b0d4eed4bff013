import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/counter');
  final request = http.Request('PUT', url);
  request.headers.addAll({'Content-Type': 'application/json'});
  request.bodyBytes = utf8.encode('12345678901234567890');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
