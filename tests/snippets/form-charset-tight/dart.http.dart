import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/form');
  final request = http.Request('PUT', url);
  request.headers.addAll({
    'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8',
  });
  request.bodyBytes = utf8.encode('city=K%C3%B6ln&a=1');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
