import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/articles/1',
    options: Options(
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/vnd.api+json',
        'Accept': 'application/vnd.api+json',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'data': {
          'type': 'articles',
          'id': '1',
          'attributes': {
            'title': 'A new title that is quite a bit longer than it was',
          },
        },
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
