import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/maps',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'class': 'a',
        'default': 'b',
        'snake_case': 1,
        'kebab-case': 2,
        'dotted.name': 3,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
