import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/names',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'name': 'Zoë 😀 日本',
        'separator': 'a\u{2028}b\u{2029}c',
        'mark': '\u{feff}x',
        'escaped': 'é😀',
        'right': 'a\u{202e}b',
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
