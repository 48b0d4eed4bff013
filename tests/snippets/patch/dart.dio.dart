import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users/7',
    options: Options(
      method: 'PATCH',
      headers: {'Content-Type': 'application/json-patch+json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode([{'op': 'replace', 'path': '/name', 'value': 'x'}]),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
