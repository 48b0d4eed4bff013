import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/batch',
    options: Options(
      method: 'PUT',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode([
        {'op': 'add', 'path': '/a', 'value': [1, 2.5, true, null]},
        [],
        {},
        [[]],
        'x',
        '',
      ]),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
